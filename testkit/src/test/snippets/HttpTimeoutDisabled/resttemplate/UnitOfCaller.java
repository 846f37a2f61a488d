package snippets.httptimeoutdisabled.resttemplate;

import java.util.concurrent.TimeUnit;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The number, the unit, or both are known to callers only. */
public final class UnitOfCaller {

  private static final int DAYS = 3;

  public RestTemplate template(TimeUnit unit, long number) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout((int) unit.toMillis(DAYS));
    factory.setReadTimeout((int) TimeUnit.DAYS.toMillis(number));
    return new RestTemplate(factory);
  }
}
