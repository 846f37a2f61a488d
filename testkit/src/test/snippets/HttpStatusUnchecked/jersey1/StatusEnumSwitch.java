package snippets.httpstatusunchecked.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

/** The kinds of answers are told by the constants of the library. */
public final class StatusEnumSwitch {

  private final WebResource resource;

  public StatusEnumSwitch(WebResource resource) {
    this.resource = resource;
  }

  public int stock(String item) {
    ClientResponse response = resource.path(item).get(ClientResponse.class);
    try {
      switch (response.getClientResponseStatus()) {
        case OK:
          return Integer.parseInt(response.getEntity(String.class));
        case NOT_FOUND:
          return 0;
        default:
          throw new IllegalStateException("no stock of " + item);
      }
    } finally {
      response.close();
    }
  }
}
