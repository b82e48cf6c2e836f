# SPDX-FileCopyrightText: 2026 The Vivarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One client of the real kazoo: joins what it is told to, and tells what kazoo says of it.

Arguments: connect string, session timeout in ms. Commands on standard input, JSON objects one a line:
{"do":RECIPE,"path":...} joins ("election", "lock", "read", "write", "party", "shallow-party", "semaphore",
"partitioner"), {"do":"who","path":...} asks, {"do":"leave","path":...} leaves. Events on standard output, likewise:
"connected" with "session", "leads" and "follows" with "path", "who" with "path", "leads" and "members", "failed" with
"reason". Ends when its input does.
"""
import json
import os
import sys
import threading
import traceback

from kazoo.client import KazooClient

output = threading.Lock()


def tell(event, **facts):
    with output:
        print(json.dumps({"event": event, **facts}), flush=True)


class Election:
    """Runs for election until it leaves; what it does as the leader is to wait."""

    def __init__(self, client, wish):
        self.path = wish["path"]
        self.election = client.Election(self.path, wish.get("id"))
        self.leads = False
        self.over = threading.Event()
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        self.election.run(self.lead)

    def lead(self):
        self.leads = True
        tell("leads", path=self.path)
        self.over.wait()
        self.leads = False
        tell("follows", path=self.path)

    def members(self):
        return self.election.contenders()

    def leave(self):
        self.over.set()
        self.election.cancel()


class Held:
    """Waits for a lock, or for a permit of a semaphore, and holds it."""

    def __init__(self, client, wish):
        kinds = {"lock": client.Lock, "read": client.ReadLock, "write": client.WriteLock}
        self.path = wish["path"]
        if wish["do"] == "semaphore":
            self.lock = client.Semaphore(self.path, wish.get("id"), max_leases=wish["leases"])
        else:
            self.lock = kinds[wish["do"]](self.path, wish.get("id"))
        self.leads = False
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        self.leads = bool(self.lock.acquire())
        tell("leads", path=self.path)

    def members(self):
        return list(self.lock.lease_holders() if hasattr(self.lock, "lease_holders") else self.lock.contenders())

    def leave(self):
        self.lock.release() if self.leads else self.lock.cancel()


class Party:
    leads = False

    def __init__(self, client, wish):
        make = client.ShallowParty if wish["do"] == "shallow-party" else client.Party
        self.party = make(wish["path"], wish["id"])
        self.party.join()

    def members(self):
        return list(self.party)

    def leave(self):
        self.party.leave()


class Partitioner:
    """Takes its part of the set whenever it is divided anew."""

    leads = False

    def __init__(self, client, wish):
        self.partitioner = client.SetPartitioner(
            wish["path"], tuple(wish["items"]), identifier=wish["id"], time_boundary=0.2
        )
        self.over = threading.Event()
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while not self.over.is_set() and not self.partitioner.failed:
            if self.partitioner.release:
                self.partitioner.release_set()
            elif self.partitioner.allocating:
                self.partitioner.wait_for_acquire(1)
            else:
                self.over.wait(0.05)

    def members(self):
        return list(self.partitioner) if self.partitioner.acquired else []

    def leave(self):
        self.over.set()
        self.partitioner.finish()


recipes = {
    "election": Election,
    "lock": Held,
    "read": Held,
    "write": Held,
    "semaphore": Held,
    "party": Party,
    "shallow-party": Party,
    "partitioner": Partitioner,
}


def obey(client, joined, wish):
    what, path = wish["do"], wish["path"]
    if what == "who":
        tell("who", path=path, leads=joined[path].leads, members=joined[path].members())
    elif what == "leave":
        joined.pop(path).leave()
        tell("left", path=path)
    else:
        joined[path] = recipes[what](client, wish)


def main():
    client = KazooClient(hosts=sys.argv[1], timeout=int(sys.argv[2]) / 1000)
    client.start()
    tell("connected", session=str(client.client_id[0]))
    joined = {}
    for line in sys.stdin:
        try:
            obey(client, joined, json.loads(line))
        except Exception:
            tell("failed", reason=traceback.format_exc() + line)
    client.stop()
    sys.stdout.flush()
    os._exit(0)  # threads that wait for a lock are none of ours to wait for


main()
