package snippets.httpstatusunchecked.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

/** The text is printed, with nothing made of it. */
public final class TextPrinted {

  private final WebTarget target;

  public TextPrinted(WebTarget target) {
    this.target = target;
  }

  public void show() {
    try (Response response = target.request().get()) {
      System.out.println(response.readEntity(String.class));
    }
  }
}
