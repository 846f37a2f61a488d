package snippets.httptimeoutmissing.resttemplate;

import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** What the client has by default, or from outside, bounds the template. */
public final class ClientOfFactorySet {

  private final RestTemplate one = new RestTemplate();
  private final RestTemplate two;

  public ClientOfFactorySet(HttpClient given) {
    HttpComponentsClientHttpRequestFactory factory = new HttpComponentsClientHttpRequestFactory();
    factory.setHttpClient(HttpClients.createDefault());
    one.setRequestFactory(factory);
    HttpComponentsClientHttpRequestFactory other = new HttpComponentsClientHttpRequestFactory();
    other.setHttpClient(given);
    two = new RestTemplate(other);
  }

  public String get(String address) {
    return one.getForObject(address, String.class) + two.getForObject(address, String.class);
  }
}
