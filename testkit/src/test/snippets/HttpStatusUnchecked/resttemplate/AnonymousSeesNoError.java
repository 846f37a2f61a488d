package snippets.httpstatusunchecked.resttemplate;

import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.ResponseErrorHandler;
import org.springframework.web.client.RestTemplate;

/** The error handler in place lets everything through. */
public final class AnonymousSeesNoError {

  private final RestTemplate template;

  public AnonymousSeesNoError() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(4_000);
    template = new RestTemplate(factory);
    template.setErrorHandler(
        new ResponseErrorHandler() {
          @Override
          public boolean hasError(ClientHttpResponse response) {
            return false;
          }
        });
  }

  public int stock(String uri) {
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    return Integer.parseInt(template.getForObject(uri, String.class));
  }
}
