package snippets.httpbodyunbounded.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Responses are read as they come. */
public final class PlainFactory {

  public RestTemplate client(SimpleClientHttpRequestFactory buffering) {
    buffering.setConnectTimeout(2_000);
    buffering.setReadTimeout(5_000);
    return new RestTemplate(buffering);
  }
}
