package snippets.httpretryunsafe.resttemplate;

import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

/** A document that is written twice is the same document. */
@Component
public class PutOfDocument {

  private final RestTemplate template;

  public PutOfDocument(RestTemplate template) {
    this.template = template;
  }

  public void save(String id, Object document) {
    for (int attempt = 1; ; attempt++) {
      try {
        template.put("https://documents.example.org/{id}", document, id);
        return;
      } catch (ResourceAccessException e) {
        if (attempt == 3) {
          throw e;
        }
      }
    }
  }
}
