package snippets.httpresponsenotdrained.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

/** What is left of a small body is read when it is closed. */
public final class ClosedUnread {

  private final WebResource client;

  public ClosedUnread(WebResource client) {
    this.client = client;
  }

  public int status() {
    ClientResponse answer = client.path("/").get(ClientResponse.class);
    try {
      return answer.getStatus();
    } finally {
      answer.close();
    }
  }
}
