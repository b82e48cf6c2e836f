// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.recipes.nodes.GroupMember;
import org.apache.curator.x.discovery.ServiceDiscovery;
import org.apache.curator.x.discovery.ServiceDiscoveryBuilder;
import org.apache.curator.x.discovery.ServiceInstance;
import org.apache.curator.x.discovery.ServiceType;

/** GroupMember and x-discovery: members, and nobody leads. */
final class Registrations {
    private Registrations() {}

    static Joined group(CuratorFramework client, String path, String id) {
        GroupMember member = new GroupMember(client, path, id, ("data of " + id).getBytes(StandardCharsets.UTF_8));
        member.start();
        return new Joined() {
            @Override
            public ObjectNode who(ObjectNode answer) {
                ArrayNode members = answer.put("leads", false).putArray("members");
                member.getCurrentMembers().keySet().forEach(members::add);
                return answer;
            }

            @Override
            public void leave() {
                member.close();
            }
        };
    }

    /** "path" is the base path; "service", "address", "port" and, if not DYNAMIC, "type" describe the instance. */
    static Joined service(CuratorFramework client, String path, JsonNode wish) throws Exception {
        String name = wish.path("service").asText();
        ServiceInstance<String> instance = ServiceInstance.<String>builder()
                .name(name)
                .address(wish.path("address").asText())
                .port(wish.path("port").asInt())
                .serviceType(ServiceType.valueOf(wish.path("type").asText("DYNAMIC")))
                .payload("v1")
                .build();
        ServiceDiscovery<String> discovery = ServiceDiscoveryBuilder.builder(String.class)
                .client(client)
                .basePath(path)
                .thisInstance(instance)
                .build();
        discovery.start();
        return new Joined() {
            @Override
            public ObjectNode who(ObjectNode answer) throws Exception {
                ArrayNode members = answer.put("leads", false).putArray("members");
                for (ServiceInstance<String> known : discovery.queryForInstances(name)) {
                    members.add(known.getId());
                }
                return answer;
            }

            @Override
            public void leave() throws Exception {
                discovery.close();
            }
        };
    }
}
