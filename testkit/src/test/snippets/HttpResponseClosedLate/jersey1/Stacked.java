package snippets.httpresponseclosedlate.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;
import java.util.ArrayList;
import java.util.List;

/** All are open until the last has come. */
public final class Stacked {

  private final WebResource resource;

  public Stacked(WebResource resource) {
    this.resource = resource;
  }

  public long lengths(List<String> items) {
    List<ClientResponse> open = new ArrayList<>();
    long sum = 0;
    try {
      for (String item : items) {
        // BUG: Diagnostic contains: [HttpResponseClosedLate]
        ClientResponse answer = resource.path(item).get(ClientResponse.class);
        open.add(answer);
        sum += answer.getLength();
      }
    } finally {
      for (ClientResponse answer : open) {
        answer.close();
      }
    }
    return sum;
  }
}
