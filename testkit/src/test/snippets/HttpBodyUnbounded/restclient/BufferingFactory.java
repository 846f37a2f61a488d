package snippets.httpbodyunbounded.restclient;

import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Each response is held, to be read twice. */
public final class BufferingFactory {

  public RestClient client(SimpleClientHttpRequestFactory factory) {
    factory.setConnectTimeout(2_000);
    factory.setReadTimeout(5_000);
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    ClientHttpRequestFactory buffering = new BufferingClientHttpRequestFactory(factory);
    return RestClient.builder().requestFactory(buffering).build();
  }
}
