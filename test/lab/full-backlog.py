"""A port whose queue of connections is full and never emptied, so that the kernel drops every further SYN: to whoever
connects it is as if a firewall dropped the packets. Prints the port; ends when its input does.

Usage: full-backlog.py HOST
"""

import select
import socket
import sys

listener = socket.socket()
listener.bind((sys.argv[1], 0))
listener.listen(0)
waiting = []
while True:
    one = socket.socket()
    one.setblocking(False)
    one.connect_ex(listener.getsockname())
    waiting.append(one)
    if not select.select([], [one], [], 0.3)[1]:
        break
print(listener.getsockname()[1], flush=True)
sys.stdin.read()
