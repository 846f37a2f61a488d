package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.InvocationCallback;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;
import java.util.function.IntConsumer;

/** A callback has to close the response that it is called with. */
public final class InvocationCallbacks {

  private final WebTarget target;

  public InvocationCallbacks(WebTarget target) {
    this.target = target;
  }

  public void leaking(IntConsumer status) {
    target
        .request()
        .async()
        .get(
            new InvocationCallback<Response>() {
              @Override
              // BUG: Diagnostic contains: [HttpResponseNotClosed]
              public void completed(Response response) {
                status.accept(response.getStatus());
              }

              @Override
              public void failed(Throwable problem) {
                status.accept(-1);
              }
            });
  }

  public void closing(IntConsumer status) {
    target
        .request()
        .async()
        .get(
            new InvocationCallback<Response>() {
              @Override
              public void completed(Response response) {
                try (response) {
                  status.accept(response.getStatus());
                }
              }

              @Override
              public void failed(Throwable problem) {
                status.accept(-1);
              }
            });
  }

  public void readByLibrary(IntConsumer length) {
    target
        .request()
        .async()
        .get(
            new InvocationCallback<String>() {
              @Override
              public void completed(String text) {
                length.accept(text.length());
              }

              @Override
              public void failed(Throwable problem) {
                length.accept(-1);
              }
            });
  }
}
