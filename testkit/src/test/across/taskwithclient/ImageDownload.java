package across.taskwithclient;

import java.io.IOException;
import java.io.UncheckedIOException;

final class ImageDownload extends Download {
  private final String url;

  ImageDownload(String url) {
    this.url = url;
  }

  @Override
  public void run() {
    try {
      get(url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void save(byte[] bytes) {}
}
