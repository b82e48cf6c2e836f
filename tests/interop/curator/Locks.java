// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.recipes.locks.InterProcessMutex;
import org.apache.curator.framework.recipes.locks.InterProcessReadWriteLock;
import org.apache.curator.framework.recipes.locks.InterProcessSemaphoreV2;
import org.apache.curator.framework.recipes.locks.Lease;

/** InterProcessMutex, both sides of the read-write lock, and the semaphore. */
final class Locks {
    private Locks() {}

    private interface Action {
        void run() throws Exception;
    }

    private interface Nodes {
        Collection<String> get() throws Exception;
    }

    /** A lock that is waited for, held and given back in one thread of its own, as the mutex wants it. */
    private static final class Held implements Joined {
        private final ExecutorService thread = Executors.newSingleThreadExecutor(action -> {
            Thread daemon = new Thread(action);
            daemon.setDaemon(true);
            return daemon;
        });
        private final Nodes nodes;
        private final Action release;
        private volatile boolean holds;

        Held(Action acquire, Action release, Nodes nodes, Listener listener) {
            this.nodes = nodes;
            this.release = release;
            thread.submit(() -> {
                acquire.run();
                holds = true;
                listener.changed(true);
                return null;
            });
        }

        @Override
        public ObjectNode who(ObjectNode answer) throws Exception {
            answer.put("leads", holds);
            ArrayNode members = answer.putArray("members");
            nodes.get().forEach(members::add);
            return answer;
        }

        @Override
        public void leave() throws Exception {
            if (holds) {
                thread.submit(() -> {
                    release.run();
                    return null;
                }).get();
            }
            thread.shutdownNow();
        }
    }

    private static Joined held(InterProcessMutex lock, Joined.Listener listener) {
        return new Held(lock::acquire, lock::release, lock::getParticipantNodes, listener);
    }

    static Joined mutex(CuratorFramework client, String path, Joined.Listener listener) {
        return held(new InterProcessMutex(client, path), listener);
    }

    static Joined readLock(CuratorFramework client, String path, Joined.Listener listener) {
        return held(new InterProcessReadWriteLock(client, path).readLock(), listener);
    }

    static Joined writeLock(CuratorFramework client, String path, Joined.Listener listener) {
        return held(new InterProcessReadWriteLock(client, path).writeLock(), listener);
    }

    static Joined semaphore(CuratorFramework client, String path, int leases, Joined.Listener listener) {
        InterProcessSemaphoreV2 semaphore = new InterProcessSemaphoreV2(client, path, leases);
        Lease[] lease = new Lease[1];
        return new Held(
                () -> lease[0] = semaphore.acquire(),
                () -> semaphore.returnLease(lease[0]),
                semaphore::getParticipantNodes,
                listener);
    }
}
