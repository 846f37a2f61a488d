package snippets.httptimeoutmissing.urlconnection;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import javax.imageio.ImageIO;

/** Nothing tells what the address is of. */
public final class ImageOfUnknownAddress {

  public BufferedImage load(URL source) throws IOException {
    return ImageIO.read(source);
  }
}
