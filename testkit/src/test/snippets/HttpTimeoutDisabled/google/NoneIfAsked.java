package snippets.httptimeoutdisabled.google;

import com.google.api.client.http.HttpRequest;

/** Only where somebody asks for none. */
public final class NoneIfAsked {

  public void prepare(HttpRequest request, boolean patient) {
    if (patient) {
      request.setReadTimeout(0);
    }
  }
}
