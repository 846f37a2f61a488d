package snippets.httpstatusunchecked.resttemplate;

import java.math.BigDecimal;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.DefaultResponseErrorHandler;
import org.springframework.web.client.RestTemplate;

/** The error handler never sees an error, and neither does anyone else. */
public final class HandlerSeesNoError {

  private static final class Quiet extends DefaultResponseErrorHandler {
    @Override
    public boolean hasError(ClientHttpResponse response) {
      return false;
    }
  }

  private final RestTemplate template;

  public HandlerSeesNoError() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(4_000);
    template = new RestTemplate(factory);
    template.setErrorHandler(new Quiet());
  }

  public BigDecimal rate(String from, String to) {
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    String rate = template.getForObject("http://fx/rates/{from}/{to}", String.class, from, to);
    return new BigDecimal(rate);
  }
}
