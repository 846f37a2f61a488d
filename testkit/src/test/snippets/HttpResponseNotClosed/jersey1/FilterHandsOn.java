package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.ClientRequest;
import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.filter.ClientFilter;

/** Who asked for the response closes it. */
public final class FilterHandsOn {

  public ClientFilter statusLogger(StringBuilder log) {
    return new ClientFilter() {
      @Override
      public ClientResponse handle(ClientRequest request) {
        ClientResponse response = getNext().handle(request);
        log.append(response.getStatus());
        return response;
      }
    };
  }
}
