package snippets.httptransportperrequest.resttemplate;

import org.apache.hc.client5.http.classic.HttpClient;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The factory is new, and given the shared client. */
public final class SharedClientSet {

  private final HttpClient client;
  private final RestTemplate template = new RestTemplate();

  public SharedClientSet(HttpClient client) {
    this.client = client;
  }

  public String get(String address, int millis) {
    HttpComponentsClientHttpRequestFactory factory = new HttpComponentsClientHttpRequestFactory();
    factory.setHttpClient(client);
    factory.setReadTimeout(millis);
    template.setRequestFactory(factory);
    return template.getForObject(address, String.class);
  }
}
