// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.recipes.leader.LeaderLatch;
import org.apache.curator.framework.recipes.leader.LeaderLatchListener;
import org.apache.curator.framework.recipes.leader.LeaderSelector;
import org.apache.curator.framework.recipes.leader.LeaderSelectorListenerAdapter;
import org.apache.curator.framework.recipes.leader.Participant;

/** LeaderLatch and LeaderSelector. */
final class Elections {
    private Elections() {}

    private static ObjectNode tell(
            ObjectNode answer, boolean leads, Participant leader, Collection<Participant> participants) {
        answer.put("leads", leads).put("leader", leader.getId());
        ArrayNode members = answer.putArray("members");
        participants.forEach(participant -> members.add(participant.getId()));
        return answer;
    }

    static Joined latch(CuratorFramework client, String path, String id, Joined.Listener listener) throws Exception {
        LeaderLatch latch = new LeaderLatch(client, path, id);
        latch.addListener(new LeaderLatchListener() {
            @Override
            public void isLeader() {
                listener.changed(true);
            }

            @Override
            public void notLeader() {
                listener.changed(false);
            }
        });
        latch.start();
        return new Joined() {
            @Override
            public ObjectNode who(ObjectNode answer) throws Exception {
                return tell(answer, latch.hasLeadership(), latch.getLeader(), latch.getParticipants());
            }

            @Override
            public void leave() throws Exception {
                latch.close();
            }
        };
    }

    static Joined selector(CuratorFramework client, String path, String id, Joined.Listener listener) {
        LeaderSelector selector = new LeaderSelector(client, path, new LeaderSelectorListenerAdapter() {
            @Override
            public void takeLeadership(CuratorFramework unused) throws Exception {
                listener.changed(true);
                try {
                    new java.util.concurrent.CountDownLatch(1).await(); // leads until it is closed or interrupted
                } finally {
                    listener.changed(false);
                }
            }
        });
        if (!id.isEmpty()) {
            selector.setId(id);
        }
        selector.start();
        return new Joined() {
            @Override
            public ObjectNode who(ObjectNode answer) throws Exception {
                return tell(answer, selector.hasLeadership(), selector.getLeader(), selector.getParticipants());
            }

            @Override
            public void leave() {
                selector.close();
            }
        };
    }
}
