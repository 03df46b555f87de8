"""A link between two network namespaces with stated faults, as two TUN devices and a queue for each direction.

The kernel here has no netem. Each IP packet is lost with a chance, waits for the rate (token by token, a queue that drops
at its end), for the delay and its uniform jitter (each connection's order is kept), and for the end of a stall. What is wrong is read as one
JSON object a line from a Unix socket; each line is answered with the bytes carried since the last one.

Usage: link.py SOCKET TUN_CLIENT TUN_SERVER   (the devices must not exist yet; move them where they belong once they do)
"""

import fcntl
import heapq
import json
import os
import random
import select
import socket
import struct
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN_NO_PI = 0x1001


def open_tun(name):
    fd = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(fd, TUNSETIFF, struct.pack("16sH14s", name.encode(), IFF_TUN_NO_PI, b""))
    return fd


class Direction:
    def __init__(self, source, sink):
        self.source, self.sink = source, sink
        self.queue = []
        self.last_due = {}
        self.free = 0.0
        self.taken = 0
        self.queued_bytes = self.carried = self.dropped = 0
        self.fault = {}

    def take(self, packet, now):
        fault = self.fault
        if random.random() < fault.get("loss", 0):
            self.dropped += 1
            return
        ready = now
        rate = fault.get("rateKbps")
        if rate:
            if self.queued_bytes + len(packet) > fault.get("queueBytes", 65536):
                self.dropped += 1
                return
            self.free = max(self.free, now) + len(packet) * 8 / (rate * 1000)
            ready = self.free
        due = ready + (fault.get("delayMs", 0) + random.uniform(0, fault.get("jitterMs", 0))) / 1000
        # Both ports; without options, which nothing here sends, they stand after 20 bytes.
        connection = packet[20:24]
        due = self.last_due[connection] = max(self.last_due.get(connection, 0.0), due)
        self.taken += 1
        heapq.heappush(self.queue, (due, self.taken, packet))
        self.queued_bytes += len(packet)

    def stalled_until(self, now):
        stall = self.fault.get("stall")
        if not stall:
            return 0.0
        every, length = stall["everyMs"] / 1000, stall["forMs"] / 1000
        phase = now % every
        return now - phase + length if phase < length else 0.0

    def next_due(self, now):
        return max(self.queue[0][0], self.stalled_until(now)) if self.queue else None

    def release(self, now):
        while self.queue and self.next_due(now) <= now:
            packet = heapq.heappop(self.queue)[2]
            self.queued_bytes -= len(packet)
            self.carried += len(packet)
            try:
                os.write(self.sink, packet)
            except OSError:
                pass  # The device is not up yet, or no longer.


def main(path, client, server):
    ends = open_tun(client), open_tun(server)
    up, down = Direction(*ends), Direction(ends[1], ends[0])
    by_source = {ends[0]: up, ends[1]: down}
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen(1)
    print("ready", flush=True)
    control, text = None, b""
    while True:
        now = time.monotonic()
        for direction in (up, down):
            direction.release(now)
        dues = [due for due in (up.next_due(now), down.next_due(now)) if due is not None]
        wait = max(0.0, min(dues) - time.monotonic()) if dues else 1.0
        watched = [*ends, control or listener]
        for ready in select.select(watched, [], [], wait)[0]:
            if ready is listener:
                control, text = listener.accept()[0], b""
            elif ready is control:
                part = control.recv(65536)
                if not part:
                    return
                text += part
                while b"\n" in text:
                    line, text = text.split(b"\n", 1)
                    faults = json.loads(line)
                    carried = {"up": up.carried, "down": down.carried, "dropped": up.dropped + down.dropped}
                    if faults is not None:
                        up.fault, down.fault = faults.get("up", {}), faults.get("down", {})
                    for direction in (up, down):
                        direction.carried = direction.dropped = 0
                    control.sendall(json.dumps(carried).encode() + b"\n")
            else:
                now = time.monotonic()
                try:
                    while True:
                        by_source[ready].take(os.read(ready, 2048), now)
                except BlockingIOError:
                    pass


main(*sys.argv[1:])
