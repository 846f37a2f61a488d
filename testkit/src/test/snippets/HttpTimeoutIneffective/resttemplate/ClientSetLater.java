package snippets.httptimeoutineffective.resttemplate;

import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The first client has nothing of its own that could be lost. */
public final class ClientSetLater {

  public RestTemplate template(HttpClient shared) {
    HttpComponentsClientHttpRequestFactory factory =
        new HttpComponentsClientHttpRequestFactory(HttpClients.createDefault());
    factory.setConnectionRequestTimeout(1_000);
    factory.setHttpClient(shared);
    return new RestTemplate(factory);
  }
}
