package across.refusedwithit;

import jakarta.ws.rs.core.Response;

final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Response response;

  Refused(Response response, String text) {
    super(text);
    this.response = response;
  }

  void release() {
    response.close();
  }
}
