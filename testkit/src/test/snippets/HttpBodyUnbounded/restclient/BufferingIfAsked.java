package snippets.httpbodyunbounded.restclient;

import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Only where a log wants the bodies. */
public final class BufferingIfAsked {

  public RestClient client(SimpleClientHttpRequestFactory factory, boolean logged) {
    factory.setConnectTimeout(2_000);
    factory.setReadTimeout(5_000);
    ClientHttpRequestFactory buffering =
        logged ? new BufferingClientHttpRequestFactory(factory) : factory;
    return RestClient.builder().requestFactory(buffering).build();
  }
}
