// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.CuratorFrameworkFactory;
import org.apache.curator.retry.RetryForever;

/**
 * One client of the real Curator: joins what it is told to, and tells what Curator says of it.
 *
 * <p>Arguments: connect string, session timeout in ms. Commands on standard input, JSON objects one a line:
 * {"do":RECIPE,"path":...} joins ("latch", "selector", "mutex", "read", "write", "semaphore", "group", "service"),
 * {"do":"who","path":...} asks, {"do":"leave","path":...} leaves. Events on standard output, likewise: "connected"
 * with "session", "leads" and "follows" with "path", "who" with "path", "leads", "leader" and "members", "failed" with
 * "reason". Ends when its input does.
 */
public final class Participant {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final CuratorFramework client;
    private final Map<String, Joined> joined = new HashMap<>();

    private Participant(String servers, int timeoutMs) throws Exception {
        client = CuratorFrameworkFactory.newClient(servers, timeoutMs, timeoutMs, new RetryForever(100));
        client.start();
        client.blockUntilConnected();
        ObjectNode event = JSON.createObjectNode().put("event", "connected");
        tell(event.put("session", Long.toString(client.getZookeeperClient().getZooKeeper().getSessionId())));
    }

    private static synchronized void tell(ObjectNode event) {
        OUT.println(event);
    }

    private static void tellOf(String event, String path) {
        tell(JSON.createObjectNode().put("event", event).put("path", path));
    }

    private Joined join(String recipe, String path, JsonNode wish) throws Exception {
        Joined.Listener listener = leads -> tellOf(leads ? "leads" : "follows", path);
        String id = wish.path("id").asText("");
        switch (recipe) {
            case "latch":
                return Elections.latch(client, path, id, listener);
            case "selector":
                return Elections.selector(client, path, id, listener);
            case "mutex":
                return Locks.mutex(client, path, listener);
            case "read":
                return Locks.readLock(client, path, listener);
            case "write":
                return Locks.writeLock(client, path, listener);
            case "semaphore":
                return Locks.semaphore(client, path, wish.path("leases").asInt(), listener);
            case "group":
                return Registrations.group(client, path, id);
            case "service":
                return Registrations.service(client, path, wish);
            default:
                throw new IllegalArgumentException("unknown recipe " + recipe);
        }
    }

    private void obey(JsonNode wish) throws Exception {
        String what = wish.path("do").asText();
        String path = wish.path("path").asText();
        if (what.equals("who")) {
            tell(joined.get(path).who(JSON.createObjectNode().put("event", "who").put("path", path)));
        } else if (what.equals("leave")) {
            joined.remove(path).leave();
            tellOf("left", path);
        } else {
            joined.put(path, join(what, path, wish));
        }
    }

    public static void main(String[] arguments) throws Exception {
        Participant participant = new Participant(arguments[0], Integer.parseInt(arguments[1]));
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            try {
                participant.obey(JSON.readTree(line));
            } catch (Exception problem) {
                tell(JSON.createObjectNode().put("event", "failed").put("reason", problem + ": " + line));
            }
        }
        participant.client.close();
        System.exit(0); // threads that wait for a lock are none of ours to wait for
    }
}
