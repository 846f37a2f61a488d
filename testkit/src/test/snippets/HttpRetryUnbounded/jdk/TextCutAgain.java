package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What decides is made of itself, more than once: how, is not followed to its end. */
public final class TextCutAgain {

  private final HttpClient client;

  public TextCutAgain(HttpClient client) {
    this.client = client;
  }

  public String load(HttpRequest request) throws InterruptedException {
    String text = "";
    while (true) {
      try {
        text = client.send(request, BodyHandlers.ofString()).body();
        text = text.strip();
        text = text.toLowerCase();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
      if (!text.isEmpty()) {
        return text;
      }
    }
  }
}
