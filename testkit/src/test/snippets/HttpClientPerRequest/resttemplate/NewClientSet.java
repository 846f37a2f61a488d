package snippets.httpclientperrequest.resttemplate;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The factory is given a new client. */
public final class NewClientSet {

  public String get(String address) {
    HttpComponentsClientHttpRequestFactory factory = new HttpComponentsClientHttpRequestFactory();
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    CloseableHttpClient client = HttpClients.createDefault();
    factory.setHttpClient(client);
    RestTemplate template = new RestTemplate();
    template.setRequestFactory(factory);
    return template.getForObject(address, String.class);
  }
}
