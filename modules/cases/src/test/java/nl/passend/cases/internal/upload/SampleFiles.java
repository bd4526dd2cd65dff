// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Real files, made here, with what cameras and office programs put into theirs. */
public final class SampleFiles {
    /** Stands in every sample where nobody sees it; nothing that is kept may hold it. */
    public static final String SECRET = "Gemaakt-door-Wilgenpad-12";

    private SampleFiles() {}

    static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 24, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 24; y++) {
                image.setRGB(x, y, new Color(x * 6, y * 10, 128).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** With the camera's notes (lying on its side), a comment, and a second picture behind the first. */
    public static byte[] photograph(int side) throws IOException {
        byte[] plain = picture("jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif(side));
        segment(out, 0xE1, ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>").getBytes());
        segment(out, 0xED, ("Photoshop 3.0\0" + SECRET).getBytes());
        segment(out, 0xFE, SECRET.getBytes());
        out.write(plain, 2, plain.length - 2);
        out.write(("film achter de foto " + SECRET).getBytes());
        return out.toByteArray();
    }

    private static byte[] exif(int side) {
        byte[] maker = SECRET.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + maker.length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(maker.length)
                .putInt(8 + 2 + 24 + 4)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) side)
                .putShort((short) 0)
                .putInt(0)
                .put(maker)
                .array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) throws IOException {
        int length = content.length + 2;
        out.write(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        out.write(content);
    }

    public static byte[] drawing() throws IOException {
        byte[] plain = picture("png");
        int afterHeader = 8 + 25;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, afterHeader);
        for (String type : new String[] {"tEXt", "iTXt", "eXIf", "tIME", "zzZz"}) {
            out.write(chunk(type, ("Author\0" + SECRET).getBytes()));
        }
        out.write(plain, afterHeader, plain.length - afterHeader);
        out.write(SECRET.getBytes());
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes());
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(type.getBytes())
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** Two versions in one file, with a photograph, a script that runs when it is opened, and notes at every place. */
    public static byte[] letter(String words) throws IOException {
        try (PDDocument paper = new PDDocument()) {
            PDPage page = new PDPage();
            paper.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(paper, page)) {
                var font = new org.apache.pdfbox.pdmodel.font.PDType1Font(
                        org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA);
                text.beginText();
                text.setFont(font, 12);
                text.newLineAtOffset(60, 700);
                text.showText(words);
                text.endText();
                PDImageXObject photo = PDImageXObject.createFromByteArray(paper, photograph(1), "foto.jpg");
                photo.setMetadata(notes(paper));
                text.drawImage(photo, 60, 500);
            }
            PDDocumentInformation maker = new PDDocumentInformation();
            maker.setAuthor(SECRET);
            maker.setTitle(SECRET);
            maker.setProducer(SECRET);
            paper.setDocumentInformation(maker);
            paper.getDocumentCatalog().setMetadata(notes(paper));
            paper.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + SECRET + "')"));
            page.getCOSObject().setItem(COSName.METADATA, notes(paper));
            COSDictionary piece = new COSDictionary();
            piece.setString(COSName.getPDFName("Private"), SECRET);
            page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), piece);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static PDMetadata notes(PDDocument paper) throws IOException {
        return new PDMetadata(paper, new ByteArrayInputStream(("<x:xmpmeta>" + SECRET + "</x:xmpmeta>").getBytes()));
    }

    static byte[] lockedLetter() throws IOException {
        try (PDDocument paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.protect(new StandardProtectionPolicy("baas", "geheim", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.save(out);
            return out.toByteArray();
        }
    }

    public static byte[] wordText(String words) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "[Content_Types].xml",
                xml(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
        files.put(
                "_rels/.rels",
                xml(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail\" Target=\"docProps/thumbnail.jpeg\"/></Relationships>"));
        files.put(
                "docProps/core.xml",
                xml("<cp:coreProperties><dc:creator>" + SECRET + "</dc:creator></cp:coreProperties>"));
        files.put("docProps/app.xml", xml("<Properties><Company>" + SECRET + "</Company></Properties>"));
        files.put("docProps/custom.xml", xml("<Properties><property>" + SECRET + "</property></Properties>"));
        files.put("docProps/thumbnail.jpeg", photograph(1));
        files.put("word/document.xml", xml("<w:document><w:t>" + words + "</w:t></w:document>"));
        files.put("word/media/image1.jpeg", photograph(6));
        return bundle(files);
    }

    static byte[] openText(String words) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", FileType.ODT.mediaType().getBytes());
        files.put("content.xml", xml("<office:document-content>" + words + "</office:document-content>"));
        files.put(
                "meta.xml",
                xml("<office:meta><meta:initial-creator>" + SECRET + "</meta:initial-creator></office:meta>"));
        files.put("Thumbnails/thumbnail.png", drawing());
        files.put("Pictures/1.png", drawing());
        files.put(
                "META-INF/manifest.xml",
                xml(
                        "<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\"/><manifest:file-entry manifest:full-path=\"Thumbnails/thumbnail.png\" manifest:media-type=\"image/png\"/></manifest:manifest>"));
        return bundle(files);
    }

    static byte[] bundle(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                if (file.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] xml(String content) {
        return ("<?xml version=\"1.0\"?>" + content).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it stands anywhere in it; for a bundle, unfold it first. */
    static boolean holds(byte[] content, String words) {
        byte[] wanted = words.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i <= content.length - wanted.length; i++) {
            if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
