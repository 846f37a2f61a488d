package snippets.httpinterceptorleak.jersey1;

import com.sun.jersey.api.client.ClientHandlerException;
import com.sun.jersey.api.client.ClientRequest;
import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.filter.ClientFilter;

/** The text of the entity is in the exception, and reading it closes the stream. */
public final class EntityThenThrown extends ClientFilter {

  @Override
  public ClientResponse handle(ClientRequest request) {
    ClientResponse response = getNext().handle(request);
    if (response.getStatus() < 500) {
      return response;
    }
    throw new ClientHandlerException(
        request.getURI() + " failed: " + response.getEntity(String.class));
  }
}
