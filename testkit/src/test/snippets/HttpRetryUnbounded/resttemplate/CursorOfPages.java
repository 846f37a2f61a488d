package snippets.httpretryunbounded.resttemplate;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Each page tells the next one, and the last one tells none. */
@Component
public class CursorOfPages {

  record Page(List<String> items, String next) {}

  private final RestTemplate template;

  public CursorOfPages(RestTemplate template) {
    this.template = template;
  }

  public List<String> all(String first) {
    List<String> all = new ArrayList<>();
    String uri = first;
    while (uri != null) {
      Page page = template.getForObject(uri, Page.class);
      if (page == null) {
        break;
      }
      all.addAll(page.items());
      uri = page.next();
    }
    return all;
  }
}
