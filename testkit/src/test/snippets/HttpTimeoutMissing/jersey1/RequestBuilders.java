package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

/** What a builder's last call gives is the answer, not the builder. */
public final class RequestBuilders {

  public String accepting(String address) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    Client client = Client.create();
    return client.resource(address).accept("text/plain").get(String.class);
  }

  public String posting(String address, String text) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    WebResource resource = Client.create().resource(address);
    WebResource.Builder builder = resource.type("text/plain").header("X-Id", "1");
    return builder.post(String.class, text);
  }

  public int answered(String address) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    WebResource.Builder builder = Client.create().resource(address).getRequestBuilder();
    ClientResponse response = builder.put(ClientResponse.class);
    try {
      return response.getStatus();
    } finally {
      response.close();
    }
  }

  public String bounded(String address) {
    Client client = Client.create();
    client.setConnectTimeout(1_000);
    client.setReadTimeout(5_000);
    return client.resource(address).accept("text/plain").get(String.class);
  }
}
