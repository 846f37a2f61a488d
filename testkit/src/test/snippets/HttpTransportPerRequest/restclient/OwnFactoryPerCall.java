package snippets.httptransportperrequest.restclient;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** What a factory of the program does is its affair. */
public final class OwnFactoryPerCall {

  private final RestClient client;
  private final ClientHttpRequestFactory shared;

  public OwnFactoryPerCall(RestClient client, ClientHttpRequestFactory shared) {
    this.client = client;
    this.shared = shared;
  }

  public String get(String address) {
    RestClient own = client.mutate().requestFactory(new Counting(shared)).build();
    return own.get().uri(address).retrieve().body(String.class);
  }

  private record Counting(ClientHttpRequestFactory below) implements ClientHttpRequestFactory {
    @Override
    public ClientHttpRequest createRequest(URI uri, HttpMethod method) throws IOException {
      return below.createRequest(uri, method);
    }
  }
}
