// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF (ISO 32000) written anew: what it says about its maker and its tools is gone, at every page and picture of it, and so are the
 * earlier versions that a PDF keeps behind the last one. What it would do by itself when opened goes too. A digital signature in it does
 * not hold any more: a rewritten letter is another letter.
 */
final class PdfCleaner {
    /** One at a time: a PDF has to be looked through as a whole. */
    private static final Semaphore DESK = new Semaphore(1);

    private static final List<COSName> TELLS =
            List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("LastModified"));
    private static final List<COSName> ACTS = List.of(COSName.OPEN_ACTION, COSName.AA);
    private static final COSName JAVA_SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName LAUNCH = COSName.getPDFName("Launch");
    private static final COSName EMBEDDED_FILES = COSName.EMBEDDED_FILES;

    private PdfCleaner() {}

    static void clean(byte[] from, OutputStream to) throws IOException, Unreadable {
        DESK.acquireUninterruptibly();
        try (PDDocument paper = Loader.loadPDF(from)) {
            if (paper.isEncrypted()) {
                throw locked();
            }
            if (paper.getNumberOfPages() == 0) {
                throw new Unreadable();
            }
            for (COSObjectKey key :
                    List.copyOf(paper.getDocument().getXrefTable().keySet())) {
                COSObject found = paper.getDocument().getObjectFromPool(key);
                if (found.getObject() instanceof COSDictionary dictionary) {
                    quiet(dictionary);
                }
            }
            quiet(paper.getDocumentCatalog().getCOSObject());
            paper.setDocumentInformation(new PDDocumentInformation());
            paper.getDocument().getTrailer().removeItem(COSName.ID);
            paper.save(to);
        } catch (InvalidPasswordException e) {
            throw locked();
        } catch (IOException | ClassCastException | IllegalArgumentException | NullPointerException e) {
            // A file of a stranger may be broken in ways that its reader does not foresee.
            throw new Unreadable();
        } finally {
            DESK.release();
        }
    }

    private static void quiet(COSDictionary dictionary) throws IOException, Unreadable {
        TELLS.forEach(dictionary::removeItem);
        ACTS.forEach(dictionary::removeItem);
        dictionary.removeItem(JAVA_SCRIPT);
        if (dictionary.containsKey(EMBEDDED_FILES) || dictionary.containsKey(COSName.EF)) {
            throw new Unreadable("In dit pdf-bestand zitten andere bestanden. Bewaar die apart en voeg ze apart toe.");
        }
        COSBase action = dictionary.getDictionaryObject(COSName.S);
        if (JAVA_SCRIPT.equals(action) || LAUNCH.equals(action)) {
            dictionary.clear();
        }
        if (dictionary instanceof COSStream picture && isPhotograph(picture)) {
            rewrite(picture);
        }
    }

    private static boolean isPhotograph(COSStream stream) {
        return COSName.DCT_DECODE.equals(stream.getFilters())
                || stream.getFilters() instanceof org.apache.pdfbox.cos.COSArray some
                        && some.size() == 1
                        && COSName.DCT_DECODE.equals(some.getObject(0));
    }

    private static void rewrite(COSStream picture) throws IOException {
        ByteArrayOutputStream clean = new ByteArrayOutputStream();
        try (InputStream raw = picture.createRawInputStream()) {
            new JpegCleaner().clean(raw, clean);
        } catch (Unreadable e) {
            // A scanner may write pictures that only its own reader understands: they stay as they are.
            return;
        }
        try (OutputStream out = picture.createRawOutputStream()) {
            new ByteArrayInputStream(clean.toByteArray()).transferTo(out);
        }
    }

    private static Unreadable locked() {
        return new Unreadable("Op dit pdf-bestand zit een wachtwoord. Haal het eraf en kies het bestand opnieuw.");
    }
}
