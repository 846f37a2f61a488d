package snippets.httpretryunbounded.resttemplate;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.client.RestTemplate;

/** Each turn asks for another page. */
public final class PageAfterPage {

  private final RestTemplate template;

  public PageAfterPage(RestTemplate template) {
    this.template = template;
  }

  public List<String> all(String uri) {
    List<String> pages = new ArrayList<>();
    String page = template.getForObject(uri, String.class, 0);
    while (page != null) {
      pages.add(page);
      page = template.getForObject(uri, String.class, pages.size());
    }
    return pages;
  }
}
