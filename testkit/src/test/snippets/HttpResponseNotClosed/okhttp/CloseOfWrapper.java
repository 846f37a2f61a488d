package snippets.httpresponsenotclosed.okhttp;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.Response;

/** Wrappers that close what they keep, now or before. */
public final class CloseOfWrapper {

  public static final class Direct implements Closeable {
    private final Response response;

    Direct(Response response) {
      this.response = response;
    }

    @Override
    public void close() {
      response.close();
    }
  }

  public static final class ThroughHelper implements AutoCloseable {
    private final Response response;

    ThroughHelper(Response response) {
      this.response = response;
    }

    private void release() {
      response.close();
    }

    @Override
    public void close() {
      release();
    }
  }

  public static final class ReadBefore implements AutoCloseable {
    private final Response response;
    private final String text;

    ReadBefore(Response response) {
      this.response = response;
      try (Response closing = response) {
        text = closing.body().string();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String text() {
      return response.code() + text;
    }

    @Override
    public void close() {}
  }

  /** Not a resource: nobody closes it, so this says nothing. */
  public static final class NoResource {
    private final Response response;

    NoResource(Response response) {
      this.response = response;
    }

    int status() {
      return response.code();
    }

    void close() {}
  }
}
