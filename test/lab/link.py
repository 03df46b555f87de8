"""A link between two network namespaces with stated faults, as two TUN devices and a queue for each direction.

The kernel here has no netem. Each IP packet is lost with a chance, waits for the rate (token by token, a queue that drops
at its end), for the delay and its uniform jitter (each connection's order is kept), and for the end of a stall. What is wrong is read as one
JSON object a line from a Unix socket; each line is answered with the bytes carried since the last one, and with when each
RTP packet that the client sent to a relay in plain TCP passed here, and how long it was until it came back.

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
RELAY_PORT = 443
SYN = 2
SEND_INDICATION, DATA_INDICATION, DATA_ATTRIBUTE = 0x0016, 0x0017, 0x0013


def open_tun(name):
    fd = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(fd, TUNSETIFF, struct.pack("16sH14s", name.encode(), IFF_TUN_NO_PI, b""))
    return fd


class Stream:
    """One direction of a TCP connection to a TURN server, put in order, and cut into what it carries (RFC 8656, 12.5; RFC 8489, 5)."""

    def __init__(self, start):
        self.next = start
        self.early = {}
        self.bytes = bytearray()

    def add(self, start, payload):
        if payload:
            self.early[start] = max(self.early.get(start, b""), payload, key=len)
        found = True
        while found:
            found = False
            for start in list(self.early):
                known = (self.next - start) & 0xFFFFFFFF
                if known < 0x80000000:
                    new = self.early.pop(start)[known:]
                    self.bytes += new
                    self.next = (self.next + len(new)) & 0xFFFFFFFF
                    found = True
        while len(self.bytes) >= 4:
            kind, length = struct.unpack_from("!HH", self.bytes)
            is_channel = kind >> 14 == 1
            size = 4 + (length + 3 & ~3) if is_channel else 20 + length
            if len(self.bytes) < size:
                return
            message = bytes(self.bytes[:size])
            del self.bytes[:size]
            if is_channel:
                yield message[4 : 4 + length]
            elif kind in (SEND_INDICATION, DATA_INDICATION):
                yield from self.data(message)

    @staticmethod
    def data(message):
        at = 20
        while at + 4 <= len(message):
            kind, length = struct.unpack_from("!HH", message, at)
            if kind == DATA_ATTRIBUTE:
                yield message[at + 4 : at + 4 + length]
            at += 4 + (length + 3 & ~3)


class Tap:
    """The RTP packets that pass: when each first left the client, and when all of TCP's stream up to it was back there."""

    def __init__(self):
        self.streams = {}
        self.calls = {}

    def media(self, packet, port_at):
        """The header of each RTP packet (RFC 3550) that a segment to or from the relay completes."""
        if packet[0] >> 4 != 4 or packet[9] != socket.IPPROTO_TCP:
            return
        tcp = (packet[0] & 15) * 4
        if struct.unpack_from("!H", packet, tcp + port_at)[0] != RELAY_PORT:
            return
        start = struct.unpack_from("!I", packet, tcp + 4)[0]
        ends = packet[tcp : tcp + 4]
        if packet[tcp + 13] & SYN:
            self.streams[ends] = Stream(start + 1 & 0xFFFFFFFF)
        stream = self.streams.get(ends)
        if not stream:
            return
        payload = packet[tcp + (packet[tcp + 12] >> 4) * 4 : struct.unpack_from("!H", packet, 2)[0]]
        for data in stream.add(start, payload):
            # Beside RTP there are STUN, DTLS (RFC 7983) and RTCP (RFC 5761).
            if len(data) >= 12 and data[0] >> 6 == 2 and not 64 <= data[1] & 127 <= 95:
                yield struct.unpack_from("!H", data, 2)[0], struct.unpack_from("!I", data, 8)[0]

    def leaves(self, packet, now):
        for number, source in self.media(packet, 2):
            self.calls.setdefault(source, {}).setdefault(number, [now, None])

    def comes(self, packet, now):
        for number, source in self.media(packet, 0):
            sent = self.calls.get(source, {}).get(number)
            if sent and sent[1] is None:
                sent[1] = now - sent[0]

    def take(self):
        """Of each source that sent, in order: [ms since the epoch, ms until it was back, or None]."""
        calls, self.calls = self.calls, {}
        epoch = time.time() - time.monotonic()
        return [
            [
                [round(1000 * (epoch + sent), 2), None if trip is None else round(1000 * trip, 2)]
                for sent, trip in packets.values()
            ]
            for packets in calls.values()
        ]


class Direction:
    def __init__(self, source, sink, on_taken, on_released):
        self.source, self.sink = source, sink
        self.on_taken, self.on_released = on_taken, on_released
        self.queue = []
        self.last_due = {}
        self.free = 0.0
        self.taken = 0
        self.queued_bytes = self.carried = self.dropped = 0
        self.fault = {}

    def take(self, packet, now):
        fault = self.fault
        self.on_taken(packet, now)
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
            self.on_released(packet, time.monotonic())


def main(path, client, server):
    ends = open_tun(client), open_tun(server)
    tap = Tap()
    up = Direction(*ends, tap.leaves, lambda *_: None)
    down = Direction(ends[1], ends[0], lambda *_: None, tap.comes)
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
                    carried["calls"] = tap.take()
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
