package snippets.httpresponseclosedlate.jersey1;

import com.sun.jersey.api.client.WebResource;
import java.util.ArrayList;
import java.util.List;

/** A type is asked for, and nothing is left open. */
public final class EntitiesInTurn {

  public List<String> texts(WebResource client, List<String> items) {
    List<String> texts = new ArrayList<>();
    for (String item : items) {
      texts.add(client.path(item).get(String.class));
    }
    return texts;
  }
}
