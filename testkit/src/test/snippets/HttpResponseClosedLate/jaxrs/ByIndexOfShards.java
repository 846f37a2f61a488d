package snippets.httpresponseclosedlate.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** Each shard is asked, and the answers are read when the last shard has answered. */
public final class ByIndexOfShards {

  private final Client client;

  public ByIndexOfShards(Client client) {
    this.client = client;
  }

  public int hits(List<String> shards, String query) {
    List<Response> answers = new ArrayList<>();
    for (String shard : shards) {
      // BUG: Diagnostic contains: [HttpResponseClosedLate]
      answers.add(client.target(shard).queryParam("q", query).request().get());
    }
    int hits = 0;
    for (Response answer : answers) {
      if (answer.getStatus() == 200) {
        hits += answer.readEntity(Integer.class);
      }
      answer.close();
    }
    return hits;
  }
}
