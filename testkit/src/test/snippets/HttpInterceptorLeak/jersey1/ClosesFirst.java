package snippets.httpinterceptorleak.jersey1;

import com.sun.jersey.api.client.ClientHandlerException;
import com.sun.jersey.api.client.ClientRequest;
import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.filter.ClientFilter;

/** Closed before it goes on again. */
public final class ClosesFirst extends ClientFilter {

  @Override
  public ClientResponse handle(ClientRequest request) throws ClientHandlerException {
    ClientResponse response = getNext().handle(request);
    if (response.getStatus() == 401) {
      response.close();
      return getNext().handle(request);
    }
    return response;
  }
}
