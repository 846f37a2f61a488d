package snippets.httpresponseclosedlate.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A queue of open answers, which is emptied by a function behind the loop. */
public final class LinkedAndClosed {

  private final WebResource resource;

  public LinkedAndClosed(WebResource resource) {
    this.resource = resource;
  }

  public Set<String> types(String... paths) {
    List<ClientResponse> answers = new LinkedList<>();
    for (String path : paths) {
      // BUG: Diagnostic contains: [HttpResponseClosedLate]
      answers.add(resource.path(path).accept("text/plain").get(ClientResponse.class));
    }
    Set<String> types = new TreeSet<>();
    answers.forEach(
        answer -> {
          types.add(String.valueOf(answer.getType()));
          answer.close();
        });
    return types;
  }
}
