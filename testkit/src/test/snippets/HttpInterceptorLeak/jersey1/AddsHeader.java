package snippets.httpinterceptorleak.jersey1;

import com.sun.jersey.api.client.ClientHandlerException;
import com.sun.jersey.api.client.ClientRequest;
import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.filter.ClientFilter;

/** It goes on once. */
public final class AddsHeader extends ClientFilter {

  @Override
  public ClientResponse handle(ClientRequest request) throws ClientHandlerException {
    request.getHeaders().putSingle("X-Trace", "1");
    return getNext().handle(request);
  }
}
