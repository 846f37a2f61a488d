package snippets.httpclientperrequest.resttemplate;

import org.apache.hc.client5.http.classic.HttpClient;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The factory is new, and given the shared client. */
public final class SharedClientSet {

  private final HttpClient client;

  public SharedClientSet(HttpClient client) {
    this.client = client;
  }

  public String get(String address) {
    HttpComponentsClientHttpRequestFactory factory = new HttpComponentsClientHttpRequestFactory();
    factory.setHttpClient(client);
    return new RestTemplate(factory).getForObject(address, String.class);
  }
}
