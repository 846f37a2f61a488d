package snippets.httpbodyunbounded.restclient;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Responses are read as they come. */
public final class PlainFactory {

  public RestClient client(SimpleClientHttpRequestFactory buffering) {
    buffering.setConnectTimeout(2_000);
    buffering.setReadTimeout(5_000);
    return RestClient.builder().requestFactory(buffering).build();
  }
}
