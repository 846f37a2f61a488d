package across.ownwrapper;

import java.io.IOException;
import java.io.InputStream;

interface Reply extends AutoCloseable {
  int code();

  InputStream stream();

  String text() throws IOException;

  @Override
  void close();
}
