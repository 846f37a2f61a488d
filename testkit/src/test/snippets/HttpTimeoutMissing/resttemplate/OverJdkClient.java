package snippets.httptimeoutmissing.resttemplate;

import java.net.http.HttpClient;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Neither the client nor the factory over it has a timeout. */
public final class OverJdkClient {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RestTemplate template =
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      new RestTemplate(new JdkClientHttpRequestFactory(HTTP));

  public String level(String uri) {
    return template.getForObject(uri, String.class);
  }
}
