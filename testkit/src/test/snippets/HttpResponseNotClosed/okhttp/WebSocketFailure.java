package snippets.httpresponsenotclosed.okhttp;

import okhttp3.Response;
import okhttp3.WebSocketListener;

/** The listener's response has no body to close. */
public final class WebSocketFailure extends WebSocketListener {

  private volatile int status;

  @Override
  public void onFailure(okhttp3.WebSocket socket, Throwable cause, Response response) {
    status = response == null ? -1 : response.code();
  }

  public int status() {
    return status;
  }
}
