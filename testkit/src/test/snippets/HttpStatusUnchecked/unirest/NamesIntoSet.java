package snippets.httpstatusunchecked.unirest;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import kong.unirest.core.HttpResponse;
import kong.unirest.core.UnirestInstance;

/** What an error says becomes an element of the set. */
public final class NamesIntoSet {

  private final UnirestInstance client;

  public NamesIntoSet(UnirestInstance client) {
    this.client = client;
  }

  public Set<String> names(Collection<String> ids) {
    Set<String> names = new LinkedHashSet<>();
    for (String id : ids) {
      HttpResponse<String> answer =
          client.get("https://users.example.org/{id}/name").routeParam("id", id).asString();
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      names.add(answer.getBody());
    }
    return names;
  }
}
