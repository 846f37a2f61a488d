package snippets.httpstatusunchecked.resttemplate;

import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.DefaultResponseErrorHandler;
import org.springframework.web.client.RestTemplate;

/** No error is thrown, and the caller asks for the status. */
public final class EntityHasStatus {

  private static final class Quiet extends DefaultResponseErrorHandler {
    @Override
    public boolean hasError(ClientHttpResponse response) {
      return false;
    }
  }

  private final RestTemplate template;

  public EntityHasStatus() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(4_000);
    template = new RestTemplate(factory);
    template.setErrorHandler(new Quiet());
  }

  public int stock(String uri) {
    ResponseEntity<String> answer = template.getForEntity(uri, String.class);
    if (!answer.getStatusCode().is2xxSuccessful()) {
      return 0;
    }
    return Integer.parseInt(answer.getBody());
  }
}
