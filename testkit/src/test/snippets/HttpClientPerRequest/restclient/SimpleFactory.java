package snippets.httpclientperrequest.restclient;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The factory has the connections of the program. */
public final class SimpleFactory {

  public String get(String address) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(1_000);
    RestClient client = RestClient.builder().requestFactory(factory).baseUrl(address).build();
    return client.get().retrieve().body(String.class);
  }
}
