package snippets.httptimeoutdisabled.resttemplate;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A product of a constant and a number: two days. */
public final class HoursInProduct {

  private static final long HOUR = TimeUnit.HOURS.toMillis(1);

  public RestTemplate template() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout((int) Duration.ofSeconds(2).toMillis());
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    factory.setReadTimeout((int) (48 * HOUR));
    return new RestTemplate(factory);
  }
}
