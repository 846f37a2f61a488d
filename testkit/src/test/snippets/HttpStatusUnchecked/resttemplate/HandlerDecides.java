package snippets.httpstatusunchecked.resttemplate;

import java.io.IOException;
import java.math.BigDecimal;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.DefaultResponseErrorHandler;
import org.springframework.web.client.RestTemplate;

/** The error handler lets a missing rate through, and no other error. */
public final class HandlerDecides {

  private static final class Lenient extends DefaultResponseErrorHandler {
    @Override
    public boolean hasError(ClientHttpResponse response) throws IOException {
      return response.getStatusCode().value() != 404 && super.hasError(response);
    }
  }

  private final RestTemplate template;

  public HandlerDecides() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(4_000);
    template = new RestTemplate(factory);
    template.setErrorHandler(new Lenient());
  }

  public BigDecimal rate(String from, String to) {
    String rate = template.getForObject("http://fx/rates/{from}/{to}", String.class, from, to);
    return new BigDecimal(rate);
  }
}
