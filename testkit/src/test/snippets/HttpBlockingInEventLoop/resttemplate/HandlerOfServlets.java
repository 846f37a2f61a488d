package snippets.httpblockingineventloop.resttemplate;

import org.springframework.web.client.RestTemplate;

/** Each request has a thread of its own. */
public final class HandlerOfServlets {

  private final RestTemplate template;

  public HandlerOfServlets(RestTemplate template) {
    this.template = template;
  }


  public String user(String uri) {
    return template.getForObject(uri, String.class);
  }
}
