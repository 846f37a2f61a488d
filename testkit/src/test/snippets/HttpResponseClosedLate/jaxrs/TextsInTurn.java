package snippets.httpresponseclosedlate.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** Read in its turn, a text needs no connection when a function gets it later. */
public final class TextsInTurn {

  private final Client client;

  public TextsInTurn(Client client) {
    this.client = client;
  }

  public List<String> texts(List<String> shards) {
    List<String> texts = new ArrayList<>();
    for (String shard : shards) {
      Response answer = client.target(shard).request().get();
      try {
        texts.add(answer.getStatus() == 200 ? answer.readEntity(String.class) : "");
      } finally {
        answer.close();
      }
    }
    texts.forEach(text -> System.out.println(text.length()));
    return texts;
  }
}
